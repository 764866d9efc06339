// Runs in the page before anything else: uploads that come and go, as in a single-page application.
const still = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

window.mountAndUnmount = async (times) => {
  const form = document.querySelector('form')
  for (let n = 0; n < times; n++) {
    const row = document.createElement('p')
    const input = document.createElement('input')
    input.type = 'file'
    input.name = 'more'
    input.dataset.jzItem = 'residence-proof'
    row.append(input)
    form.append(row)
    await still(40)
    row.remove()
    await still(10)
  }
  await still(1000)
}
