declare global {
  namespace App {
    interface PageState {
      /** The event whose detail is held open. */
      event?: string;
      /** It was opened from this page, so that one step back closes it. */
      pushed?: boolean;
      /** The explorer's view, as its address says it. */
      view?: string;
      /** What the presenter shows, as its address says it. */
      presenter?: string;
    }
  }
}

export {};
