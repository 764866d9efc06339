// Runs in the page before anything else: adds up what moves without anybody having touched anything.
window.layoutShift = 0
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) {
    if (!hadRecentInput) window.layoutShift += value
  }
}).observe({ type: 'layout-shift', buffered: true })
