import type { Language } from '../../../shared/kernel/language.ts'
import type { Doing, ScanTrouble } from './view.ts'

export interface ScanWords {
  readonly camera: string
  readonly stop: string
  readonly photo: string
  /** What the picture of the camera is called. */
  readonly view: string
  readonly doing: { readonly [D in Doing]: string }
  readonly troubles: { readonly [T in ScanTrouble]: string }
}

export const scanWords: { readonly [L in Language]: ScanWords } = {
  'zh-Hans': {
    camera: '用摄像头扫码',
    stop: '停止扫码',
    photo: '选择照片、截图或 PDF',
    view: '摄像头画面',
    doing: {
      nothing: '画面、照片和 PDF 证明只在本设备上读取，不会上传。文件也可以拖到本页。',
      opening: '正在打开摄像头，请允许使用…',
      looking:
        '请把回执或者证明上的二维码对准画面，拿稳片刻。扫不到的，可以选择照片，或者输入承诺编号。',
      reading: '正在读取照片…',
    },
    troubles: {
      refused:
        '没有得到使用摄像头的许可。请在浏览器或者系统设置里允许本页使用摄像头，也可以选择照片，或者输入承诺编号。',
      absent: '没有找到可用的摄像头。请选择回执的照片，或者输入承诺编号。',
      busy: '摄像头打不开，可能正被其他程序使用。请关闭那个程序再试，也可以选择照片，或者输入承诺编号。',
      'no-reader': '扫码程序没有取到。请检查网络再试一次，或者输入承诺编号。',
      'no-code': '照片里没有认出二维码。请让二维码完整、清楚、够大，再拍一张，或者输入承诺编号。',
      'another-code': '这个二维码不是承诺回执或者电子证明上的。请扫回执或者证明上的二维码。',
      'not-a-picture': '这个文件不能作为图片打开。请选择照片或者截图，或者输入承诺编号。',
    },
  },
  'zh-Hant': {
    camera: '用鏡頭掃碼',
    stop: '停止掃碼',
    photo: '選擇相片、截圖或 PDF',
    view: '鏡頭畫面',
    doing: {
      nothing: '畫面、相片和 PDF 證明只在本裝置上讀取，不會上傳。檔案也可以拖到本頁。',
      opening: '正在開啟鏡頭，請允許使用…',
      looking:
        '請把回執或者證明上的二維碼對準畫面，拿穩片刻。掃不到的，可以選擇相片，或者輸入承諾編號。',
      reading: '正在讀取相片…',
    },
    troubles: {
      refused:
        '沒有得到使用鏡頭的許可。請在瀏覽器或者系統設定裡允許本頁使用鏡頭，也可以選擇相片，或者輸入承諾編號。',
      absent: '沒有找到可用的鏡頭。請選擇回執的相片，或者輸入承諾編號。',
      busy: '鏡頭打不開，可能正被其他程式使用。請關閉那個程式再試，也可以選擇相片，或者輸入承諾編號。',
      'no-reader': '掃碼程式沒有取到。請檢查網路再試一次，或者輸入承諾編號。',
      'no-code': '相片裡沒有認出二維碼。請讓二維碼完整、清楚、夠大，再拍一張，或者輸入承諾編號。',
      'another-code': '這個二維碼不是承諾回執或者電子證明上的。請掃回執或者證明上的二維碼。',
      'not-a-picture': '這個檔案不能作為圖片開啟。請選擇相片或者截圖，或者輸入承諾編號。',
    },
  },
  en: {
    camera: 'Scan with the camera',
    stop: 'Stop scanning',
    photo: 'Choose a photo, screenshot or PDF',
    view: 'What the camera sees',
    doing: {
      nothing:
        'Pictures and PDF certificates are read on this device only and never uploaded. Files can be dropped on this page, too.',
      opening: 'Opening the camera; please allow it…',
      looking:
        'Point the camera at the QR code on the receipt or certificate and hold still. If it does not scan, choose a photo or type the reference.',
      reading: 'Reading the photo…',
    },
    troubles: {
      refused:
        'The camera was not allowed. Please allow it for this page in the settings of the browser or the device, or choose a photo, or type the reference.',
      absent: 'No camera was found. Please choose a photo of the receipt, or type the reference.',
      busy: 'The camera does not open; another program may be using it. Close that and try again, or choose a photo, or type the reference.',
      'no-reader':
        'The part that reads codes could not be fetched. Please check your connection and try again, or type the reference.',
      'no-code':
        'No QR code was found in the picture. Take another with the whole code in it, sharp and large, or type the reference.',
      'another-code':
        'This QR code is not that of a receipt or certificate. Please scan the one printed on it.',
      'not-a-picture':
        'This file cannot be opened as a picture. Please choose a photo or a screenshot, or type the reference.',
    },
  },
}
