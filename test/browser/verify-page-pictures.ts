import type { Page } from 'playwright-core'

/** How a sheet of paper lies in a picture: pixels, and degrees by which it is askew. */
interface Shot {
  readonly width: number
  readonly height: number
  readonly turned: number
  /** Pixels of the picture for one of the sheet. */
  readonly scale: number
  /** The place of the sheet, in its own pixels, that is in the middle of the picture. */
  readonly middle: readonly [x: number, y: number]
}

/** A photo of a sheet on a desk, by a phone held not quite straight in poor light; JPEG. */
export function photograph(page: Page, sheet: Buffer, shot: Shot): Promise<Buffer> {
  return taken(page, sheet, shot, 'jpeg')
}

/** What a camera films that looks at a desk first and then at the sheet; Y4M, for Chromium to play. */
export async function film(page: Page, sheet: Buffer, shot: Shot): Promise<Buffer> {
  const luma = await taken(page, sheet, shot, 'luma')
  const desk = Buffer.alloc(luma.length, 90)
  const colours = Buffer.alloc(luma.length / 2, 128)
  const head = `YUV4MPEG2 W${shot.width} H${shot.height} F10:1 Ip A1:1 C420jpeg\n`
  const frames = [...Array(5).fill(desk), ...Array(10).fill(luma)]
  return Buffer.concat([
    Buffer.from(head),
    ...frames.flatMap((light) => [Buffer.from('FRAME\n'), light, colours]),
  ])
}

async function taken(page: Page, sheet: Buffer, shot: Shot, as: 'jpeg' | 'luma'): Promise<Buffer> {
  const picture = await page.evaluate(draw, { png: sheet.toString('base64'), shot, as })
  return Buffer.from(picture, 'base64')
}

interface Drawn {
  readonly png: string
  readonly shot: Shot
  readonly as: 'jpeg' | 'luma'
}

/** In a page, whose policy lets it fetch nothing: from bytes to bytes, in base64. */
async function draw({ png, shot, as }: Drawn): Promise<string> {
  const bytes = Uint8Array.from(atob(png), (one) => one.charCodeAt(0))
  const paper = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(shot.width, shot.height)
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
  context.fillStyle = '#5a5148'
  context.fillRect(0, 0, shot.width, shot.height)
  context.translate(shot.width / 2, shot.height / 2)
  context.rotate((shot.turned * Math.PI) / 180)
  context.scale(shot.scale, shot.scale)
  context.globalAlpha = 0.85
  context.drawImage(paper, -shot.middle[0], -shot.middle[1])
  const base64 = (of: Uint8Array) =>
    btoa(Array.from(of, (byte) => String.fromCharCode(byte)).join(''))
  if (as === 'jpeg') {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.6 })
    return base64(new Uint8Array(await blob.arrayBuffer()))
  }
  const { data } = context.getImageData(0, 0, shot.width, shot.height)
  const light = (at: number) => [0.299, 0.587, 0.114].map((share, i) => share * (data[at + i] ?? 0))
  const luma = new Uint8Array(shot.width * shot.height)
  for (let at = 0; at < luma.length; at++) {
    luma[at] = light(at * 4).reduce((sum, part) => sum + part, 0)
  }
  return base64(luma)
}
