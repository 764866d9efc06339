import { jianzhengApp } from './jianzheng-app.ts'

jianzhengApp().synth()
