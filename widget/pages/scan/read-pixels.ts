/*! jsQR: Apache-2.0 licence, see https://github.com/cozmo/jsQR/blob/master/LICENSE */
import jsQR from 'jsqr'
import type { Picture } from './code-reader.ts'

/**
 * What the QR code in a picture says, read here out of its pixels.
 *
 * @param sizes longest sides to try, in pixels, one after the other; a picture is never enlarged
 */
export function readPicture(picture: Picture, sizes: readonly number[]): string | undefined {
  const { width, height } = sizeOf(picture)
  const longest = Math.max(width, height)
  if (longest === 0) return undefined
  for (const size of sizes) {
    const pixels = draw(picture, width, height, Math.min(1, size / longest))
    const code = jsQR(pixels.data, pixels.width, pixels.height)
    if (code?.data) return code.data
    if (size >= longest) break
  }
  return undefined
}

function sizeOf(picture: Picture) {
  return picture instanceof HTMLVideoElement
    ? { width: picture.videoWidth, height: picture.videoHeight }
    : { width: picture.naturalWidth, height: picture.naturalHeight }
}

function draw(picture: Picture, width: number, height: number, scale: number): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  // What is transparent in a screenshot is paper, not ink.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}
