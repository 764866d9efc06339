/** Why there is no picture from a camera: the person or the system said no, there is none, it is in use. */
export type CameraTrouble = 'refused' | 'absent' | 'busy'

/** By the names of the exceptions of `getUserMedia` (Media Capture and Streams §10.3). */
const troubles: { readonly [name: string]: CameraTrouble } = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'absent',
  NotSupportedError: 'absent',
  OverconstrainedError: 'absent',
}

/** Asks for the camera that looks away from the person, where there are two. */
export async function openCamera(): Promise<MediaStream | CameraTrouble> {
  // Web views inside other apps, and pages without TLS, have no camera to ask for.
  if (!navigator.mediaDevices?.getUserMedia) return 'absent'
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 1280 } },
    })
  } catch (error) {
    return troubles[(error as Error).name] ?? 'busy'
  }
}

/** Its light goes out. */
export function closeCamera(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}
