declare global {
  namespace App {
    interface PageState {
      /** The event whose detail is held open. */
      event?: string;
    }
  }
}

export {};
