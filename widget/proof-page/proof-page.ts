// A page without a script of its own would not be built; what it does comes with the component.
document.getElementById('jz-proof-page')?.setAttribute('data-loaded', '')

export {}
