import { later } from '../later.ts'

/** A picture that may show a code. */
export type Picture = HTMLVideoElement | HTMLImageElement

/** The Shape Detection API, which TypeScript does not know; in Chromium on phones and on macOS. */
interface CodeDetector {
  detect(picture: Picture): Promise<readonly { readonly rawValue: string }[]>
}

declare global {
  interface Window {
    readonly BarcodeDetector?: {
      new (options: { readonly formats: readonly string[] }): CodeDetector
      getSupportedFormats(): Promise<readonly string[]>
    }
  }
}

/** What the QR code in a picture says. @throws when our own reader cannot be fetched */
export interface CodeReader {
  fromFrame(video: HTMLVideoElement): Promise<string | undefined>
  fromPhoto(image: HTMLImageElement): Promise<string | undefined>
}

/** Longest sides to which a photo is brought, in pixels: quick and often enough, then patient. */
const photoSizes = [1000, 1800, 3200]
const frameSize = 800

/** The browser's own reader where it has one; otherwise, and when that finds nothing in a photo, ours. */
export function codeReader(): CodeReader {
  let detector = findDetector()

  async function byBrowser(picture: Picture): Promise<string | undefined> {
    try {
      const found = await (await detector)?.detect(picture)
      return found?.find(({ rawValue }) => rawValue)?.rawValue
    } catch {
      // One that is there in name only, as on Android without Google's services, fails each time.
      detector = Promise.resolve(undefined)
      return undefined
    }
  }

  return {
    async fromFrame(video) {
      const text = await byBrowser(video)
      if (text || (await detector)) return text
      return (await ours()).readPicture(video, [frameSize])
    },
    async fromPhoto(image) {
      const text = await byBrowser(image)
      return text ?? (await ours()).readPicture(image, photoSizes)
    },
  }
}

/** Large, and needed by few. */
const ours = later<typeof import('./read-pixels.ts')>('read-pixels.js')

async function findDetector(): Promise<CodeDetector | undefined> {
  const Detector = window.BarcodeDetector
  try {
    const formats = await Detector?.getSupportedFormats()
    return Detector && formats?.includes('qr_code')
      ? new Detector({ formats: ['qr_code'] })
      : undefined
  } catch {
    return undefined
  }
}
