import { type Html, html } from '../html.ts'
import { type Operation, operations, problemsOf, successOf } from '../open-api.ts'
import type { MakePage, Telling } from '../page.ts'
import { rowsOf, type Schema, typeOf } from '../schema-rows.ts'
import { table } from '../table.ts'
import { commonRules } from '../words/api-common.ts'
import { apiWords, endpointWords } from '../words/endpoints.ts'
import { memberWords } from '../words/members.ts'

/** Every endpoint, out of the OpenAPI document. */
export const apiPage: MakePage = (telling) => {
  const { language } = telling
  const words = apiWords[language]
  const all = operations()
  return {
    title: words.title,
    lead: html`<p>${words.lead} <a href="/v1/openapi.json">/v1/openapi.json</a></p>`,
    sections: [
      { id: 'common', title: words.common, body: commonRules(telling) },
      ...all.map((operation) => ({
        id: operation.operationId,
        title: `${operation.method} ${operation.path}`,
        body: endpoint(operation, all, telling),
      })),
    ],
  }
}

function endpoint(operation: Operation, all: readonly Operation[], telling: Telling): Html {
  const { language, link } = telling
  const words = apiWords[language]
  const { operationId, summary, parameters, requestBody, security } = operation
  const body = requestBody?.content['application/json']?.schema
  const { status, type, schema } = successOf(operation)
  const callers = security.map((one) => callerOf(Object.keys(one)[0], words))
  return html`<p>${endpointWords[operationId]?.[language] ?? summary}</p>
<p>${words.callers}${language === 'en' ? ': ' : '：'}${callers.join(language === 'en' ? '; ' : '；')}</p>
${parameters.length > 0 && html`<h3>${words.parameters}</h3>${parameterTable(operation, telling)}`}
${body && html`<h3>${words.body}</h3>${members(operation, body, all, telling)}`}
<h3>${words.answer} <code>${status}</code></h3>
${type === 'application/json' ? members(operation, schema, all, telling) : html`<p>${words.noBody} <code>${type}</code></p>`}
<h3>${words.problems}</h3>
<ul>${problemsOf(operation).map(
    ([code, problems]) =>
      html`<li>${code} ${problems.map((one) => html`<a href="${link('errors', one)}"><code>${one}</code></a>`)}</li>`,
  )}</ul>`
}

function callerOf(scheme: string | undefined, words: (typeof apiWords)['en']): string {
  const named = scheme === 'citizen' || scheme === 'site' || scheme === 'staff'
  return named ? words[scheme] : words.public
}

function parameterTable({ operationId, parameters }: Operation, { language }: Telling): Html {
  const words = apiWords[language]
  return table(
    language,
    [words.name, words.place, words.type, words.meaning],
    parameters.map(({ name, in: place, required, schema }) => [
      html`<code>${name}</code>${!required && html` <small>${words.optional}</small>`}`,
      words[place],
      html`<code>${typeOf(schema)}</code>`,
      memberWords(operationId, name)?.[language],
    ]),
  )
}

/** A schema that another endpoint answers with is told there. */
function members(
  operation: Operation,
  schema: Schema,
  all: readonly Operation[],
  { language }: Telling,
): Html {
  const words = apiWords[language]
  const answers = new Map(
    all
      .filter((other) => other !== operation)
      .map((other) => [JSON.stringify(successOf(other).schema), other.operationId]),
  )
  return table(
    language,
    [words.name, words.type, words.meaning],
    rowsOf(schema, (inner) => answers.get(JSON.stringify(inner))).map(
      ({ path, types, required, same }) => [
        html`<code>${path}</code>${!required && html` <small>${words.optional}</small>`}`,
        same
          ? html`${words.as} <a href="#${same}"><code>${same}</code></a>`
          : html`<code>${types.join(' | ')}</code>`,
        memberWords(operation.operationId, path)?.[language],
      ],
    ),
  )
}
