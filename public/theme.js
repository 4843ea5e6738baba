// The reader's choice of theme, set before the first paint. Without one the system decides (styles.css).
try {
  const theme = localStorage.getItem('travaux-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is switched off: the system decides.
}
