import { crc32, deflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** Six levels of red, green and blue each, and as many greys besides as still fit a byte. */
const levels = 6
const colours = levels ** 3
const greys = 256 - colours

/** A PNG of fewer colours and about a third of the size: good enough to look over. */
export async function inFewColours(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, pixels } = await decode(page, png)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      rows[y * (width + 1) + 1 + x] = indexOf(pixels.subarray(at, at + 3))
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, an index into the palette.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', palette()),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function indexOf(pixel: Uint8Array): number {
  const [red = 0, green = 0, blue = 0] = pixel
  if (Math.max(red, green, blue) - Math.min(red, green, blue) < 12) {
    return colours + Math.round((green / 255) * (greys - 1))
  }
  const level = (value: number) => Math.round((value / 255) * (levels - 1))
  return (level(red) * levels + level(green)) * levels + level(blue)
}

function palette(): Buffer {
  const shade = (i: number) => Math.round((i / (levels - 1)) * 255)
  const mixed = Array.from({ length: colours }, (_, i) => [
    shade(Math.floor(i / levels ** 2)),
    shade(Math.floor(i / levels) % levels),
    shade(i % levels),
  ])
  const grey = Array.from({ length: greys }, (_, i) => {
    const value = Math.round((i / (greys - 1)) * 255)
    return [value, value, value]
  })
  return Buffer.from([...mixed, ...grey].flat())
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

async function decode(page: Page, png: Buffer) {
  const decoded = await page.evaluate(async (base64) => {
    const response = await fetch(`data:image/png;base64,${base64}`)
    const image = await createImageBitmap(await response.blob())
    const canvas = new OffscreenCanvas(image.width, image.height)
    const drawing = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    drawing.drawImage(image, 0, 0)
    const { data } = drawing.getImageData(0, 0, image.width, image.height)
    const blob = new Blob([data])
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader()
      reader.onload = () => resolve(`${reader.result}`)
      reader.readAsDataURL(blob)
    })
    return { width: image.width, height: image.height, text }
  }, png.toString('base64'))
  const { width, height, text } = decoded
  return { width, height, pixels: Buffer.from(text.slice(text.indexOf(',') + 1), 'base64') }
}
