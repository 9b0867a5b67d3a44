import { expect, it } from 'vitest'
import { tokensOf } from '../../../src/core/fold.ts'
import { parseName } from '../../../src/core/name.ts'

it.each([
  ['Maria Elena Quintero', ['maria'], ['elena'], ['quintero'], []],
  ['Quintero, Maria Elena', ['maria'], ['elena'], ['quintero'], []],
  ['Maria de la Cruz', ['maria'], [], ['de', 'la', 'cruz'], []],
  ['Dr. Owen Hartley, MD', ['owen'], [], ['hartley'], []],
  ['Owen Hartley RN (BSN)', ['owen'], [], ['hartley'], []],
  ['Owen "Ozzie" Hartley Jr.', ['owen'], [], ['hartley'], ['ozzie']],
  ['Ann Bell née Hartley', ['ann'], [], ['bell'], ['hartley']],
  ['Don Bell', ['don'], [], ['bell'], []],
  ['Jane Do', ['jane'], [], ['do'], []],
  ['', [], [], [], []],
])('takes %s apart', (written, given, middle, family, alias) => {
  expect(parseName(written)).toEqual({ written, given, middle, family, alias })
})

it.each([
  ['𝓞𝔀𝓮𝓷 𝐇𝐚𝐫𝐭𝐥𝐞𝐲', ['owen', 'hartley']],
  ['ᴏᴡᴇɴ ✨ Hartley', ['owen', 'hartley']],
  ['🅾🆆🅴🅽 Ⓗⓐⓡⓣⓛⓔⓨ', ['owen', 'hartley']],
  ["O'Brien-Łukasz", ['obrien', 'lukasz']],
  ['Прокл Силин', ['prokl', 'silin']],
  ['Γιώργος Παππάς', ['giorgos', 'pappas']],
  ['عامر محمود', ['amr', 'mhmwd']],
  ['박서준', ['park', 'seojun']],
  ['さくら', ['sakura']],
  ['林梓涵', ['lin', 'zihan']],
  ['राज', ['raj']],
])('reads %s as plain letters', (written, tokens) => {
  expect(tokensOf(written)).toEqual(tokens)
})
