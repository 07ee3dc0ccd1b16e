// What a presentation asks of the browser, each of which it may refuse: the full screen, a screen that does not sleep.

/** Full screen, in answer to a gesture; where the browser refuses, the window does as well. */
export async function askFullScreen(): Promise<void> {
  try {
    if (!document.fullscreenElement) await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    // A phone, a frame, a browser told to refuse.
  }
}

export async function leaveFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
  } catch {
    // It is left already.
  }
}

/** Keeps the screen awake while the page is seen. Returns how to let it sleep. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let ended = false;
  const ask = (): void => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').then(
      (held) => {
        lock = held;
        if (ended) void held.release();
      },
      () => {}
    );
  };
  ask();
  // A page that was hidden has lost it.
  document.addEventListener('visibilitychange', ask);
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}

const IDLE = 2500;

/** Tells when the hand has been still for a while, and when it moves again. Returns how to stop. */
export function watchIdle(told: (idle: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const stir = (): void => {
    clearTimeout(timer);
    told(false);
    timer = setTimeout(() => told(true), IDLE);
  };
  stir();
  addEventListener('pointermove', stir, { passive: true });
  return () => {
    clearTimeout(timer);
    removeEventListener('pointermove', stir);
  };
}
