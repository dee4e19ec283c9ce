import type { TSESTree } from '@typescript-eslint/types'
import { type FunctionNode, type Node, findStringValue, isCall, isFunction, unwrap } from '../../ast/nodes.ts'
import type { AuthEvidence } from '../auth.ts'
import type { Route, RouteContext, RouteMethod } from './routes.ts'

const METHODS: Readonly<Record<string, RouteMethod>> = {
  '@nestjs/common.Get': 'get',
  '@nestjs/common.Post': 'post',
  '@nestjs/common.Put': 'put',
  '@nestjs/common.Patch': 'patch',
  '@nestjs/common.Delete': 'delete',
  '@nestjs/common.All': 'all',
}

/** Controllers of NestJS: the class's decorators stand before every method. */
export function findNestRoutes(context: RouteContext): Route[] {
  const routes: Route[] = []
  for (const node of [...context.index.nodes('ClassDeclaration'), ...context.index.nodes('ClassExpression')]) {
    const controller = findDecorator(context, node.decorators, '@nestjs/common.Controller')
    if (!controller) continue
    const prefix = getPath(controller)
    const classGuards = getGuards(context, node.decorators)
    for (const member of node.body.body) {
      if (member.type !== 'MethodDefinition' || !isFunction(member.value)) continue
      const decorators = [...node.decorators, ...(member.decorators ?? [])]
      const isPublic = decorators.some((decorator) => isPublicDecorator(decorator))
      for (const [name, method] of Object.entries(METHODS)) {
        const decorator = findDecorator(context, member.decorators, name)
        if (!decorator) continue
        routes.push(
          toRoute(
            context,
            member,
            member.value,
            method,
            `/${[prefix, getPath(decorator)].filter(Boolean).join('/')}`,
            [...classGuards, ...getGuards(context, member.decorators), ...getParameterGuards(context, member.value)],
            isPublic,
          ),
        )
      }
    }
  }
  return routes
}

function toRoute(
  context: RouteContext,
  member: TSESTree.MethodDefinition,
  handler: FunctionNode,
  method: RouteMethod,
  path: string,
  before: readonly AuthEvidence[],
  isDeclaredPublic: boolean,
): Route {
  return {
    framework: 'nestjs',
    method,
    path,
    node: member.key,
    handler,
    middlewares: [],
    guardsBefore: before,
    guardsInside: context.auth.getEvidenceInside(handler),
    isMountKnown: true,
    isDeclaredPublic,
  }
}

function findDecorator(
  context: RouteContext,
  decorators: readonly TSESTree.Decorator[] | undefined,
  path: string,
): TSESTree.Decorator | undefined {
  // espree knows no decorators.
  return decorators?.find((decorator) => getDecoratorPath(context, decorator) === path)
}

function getDecoratorPath(context: RouteContext, decorator: TSESTree.Decorator): string | undefined {
  const expression = unwrap(decorator.expression)
  return context.paths.findPath(isCall(expression) ? expression.callee : expression)
}

function getPath(decorator: TSESTree.Decorator): string {
  const expression = unwrap(decorator.expression)
  return (isCall(expression) ? findStringValue(expression.arguments[0]) : undefined)?.replace(/^\/|\/$/g, '') ?? ''
}

/** `@UseGuards(…)`, `@Auth()`, `@Roles('admin')`: composed decorators of the project count by name. */
function getGuards(context: RouteContext, decorators: readonly TSESTree.Decorator[] | undefined): AuthEvidence[] {
  const evidence: AuthEvidence[] = []
  for (const decorator of decorators ?? []) {
    const path = getDecoratorPath(context, decorator)
    const expression = unwrap(decorator.expression)
    if (path === '@nestjs/common.UseGuards' && isCall(expression)) {
      const throttled = expression.arguments.every((argument) => /Throttler/.test(getName(argument)))
      evidence.push({ node: decorator, as: throttled ? 'limit' : 'guard' })
    } else if (path === '@nestjs/throttler.Throttle') evidence.push({ node: decorator, as: 'limit' })
    else if (!path?.startsWith('@nestjs/common.') && !path?.startsWith('@nestjs/swagger.')) {
      const role = context.auth.findMiddlewareRole(isCall(expression) ? expression.callee : expression)
      if (role) evidence.push({ node: decorator, as: role })
    }
  }
  return evidence
}

/** `@CurrentUser() user`: a parameter that only a guard can have filled. */
function getParameterGuards(context: RouteContext, handler: FunctionNode): AuthEvidence[] {
  return handler.params.flatMap((parameter) =>
    'decorators' in parameter ? getGuards(context, parameter.decorators) : [],
  )
}

function getName(node: Node): string {
  const inner = unwrap(node)
  return inner.type === 'Identifier' ? inner.name : ''
}

/** `@Public()`, `@SkipAuth()`, `@AllowAnonymous()`: somebody decided that the route is open. */
function isPublicDecorator(decorator: TSESTree.Decorator): boolean {
  const expression = unwrap(decorator.expression)
  const name = getName(isCall(expression) ? expression.callee : expression)
  return /^(?:Is)?Public|^(?:Skip|No|Bypass|Optional)Auth|^AllowAnon|^Anonymous|^Unprotected|^Unauthenticated/i.test(
    name,
  )
}
