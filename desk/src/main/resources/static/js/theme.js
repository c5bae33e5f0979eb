// Chooses light or dark before the first paint: what the person chose, else dark from 21:00 to 06:00, else what the system prefers.
(() => {
  const hour = new Date().getHours();
  const night = hour >= 21 || hour < 6;
  let chosen = null;
  try {
    chosen = localStorage.getItem('firebreak-theme');
  } catch {
    // Storage may be forbidden; the hour still decides.
  }
  const theme = chosen ?? (night ? 'dark' : null);
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
})();
