/**
 * A chosen file as a picture. By way of an element, which knows which way up a photo was taken, and because
 * Safari before 15 has no other; the page's policy allows it pictures of its own making (`blob:`).
 *
 * @throws when the browser cannot show it as a picture
 */
export async function openPhoto(file: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}

export const isPdf = ({ type, name }: File) => type === 'application/pdf' || /\.pdf$/i.test(name)
