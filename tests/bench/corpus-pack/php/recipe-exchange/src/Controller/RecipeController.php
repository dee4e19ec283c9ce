<?php

namespace App\Controller;

use App\Security\ApiTokens;
use App\Service\Calculator;
use App\Service\RecipeFinder;
use Doctrine\DBAL\Connection;
use Psr\Log\LoggerInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Attribute\Route;

#[Route('/api/recipes')]
final class RecipeController extends AbstractController
{
    public function __construct(private RecipeFinder $finder, private Calculator $calculator, private ApiTokens $tokens, private LoggerInterface $logger)
    {
    }

    #[Route('', methods: ['GET'])]
    public function index(Request $request): JsonResponse
    {
        return $this->json([
            $this->finder->withIngredients($request->query->all('ingredients')),
            $this->finder->withTags($request->query->all('tags')),
            $this->finder->byCook($request->query->getString('cook'), $request->query->getString('sort')),
            $this->finder->byEditor($request->query->getString('editor'), $request->query->getString('sort')),
        ]);
    }

    #[Route('/calculate', methods: ['POST'])]
    public function calculate(Request $request): JsonResponse
    {
        $this->denyAccessUnlessGranted('ROLE_COOK');
        $body = $request->toArray();
        try {
            return $this->json([
                $this->calculator->scale($body['formula'], 4),
                $this->calculator->scaleExpression($body['formula'], 4),
                $this->calculator->convert($body['function'], $body['values']),
                $this->calculator->millilitres($body['unit'], $body['values']),
                $this->calculator->basket($body['basket']),
                $this->calculator->plan($body['plan']),
            ]);
        } catch (\Throwable $e) {
            return $this->json(['error' => $e->getMessage(), 'previous' => $e->getPrevious()?->getMessage(), 'trace' => $e->getTrace()], 500);
        }
    }

    #[Route('/mine', methods: ['GET'])]
    public function mine(Request $request): JsonResponse
    {
        $raw = $request->headers->get('X-Cook', '');
        try {
            return $this->json([
                'cook' => $this->tokens->cook($raw),
                'editor' => $this->tokens->editor($raw),
                'friend' => $this->tokens->isFriend($raw),
                'guest' => $this->tokens->isGuest($raw),
            ]);
        } catch (\Throwable $e) {
            $this->logger->notice('token could not be read', ['exception' => $e]);

            return $this->json(['error' => 'The token could not be read.'], 401);
        }
    }

    #[Route('/{id}/publish', methods: ['POST'])]
    public function publish(int $id, Connection $connection): Response
    {
        $this->denyAccessUnlessGranted('ROLE_EDITOR');
        $connection->update('recipes', ['published' => 1], ['id' => $id]);

        return new Response('', 204);
    }

    #[Route('/{id}/archive', methods: ['POST'])]
    public function archive(int $id, Connection $connection): Response
    {
        $connection->update('recipes', ['archived' => 1], ['id' => $id]);

        return new Response('', 204);
    }

    #[Route('/source', methods: ['GET'])]
    public function source(Request $request): RedirectResponse
    {
        return new RedirectResponse($request->query->getString('url'));
    }

    #[Route('/return', methods: ['GET'])]
    public function return(Request $request): RedirectResponse
    {
        $route = $request->query->getEnum('to', ReturnTo::class, ReturnTo::Start);

        return new RedirectResponse($route->path());
    }

    #[Route('/quote', methods: ['GET'])]
    public function quote(Request $request): Response
    {
        $response = new Response();
        $response->setContent(sprintf('<blockquote>%s</blockquote>', $request->query->get('text')));

        return $response;
    }

    #[Route('/cite', methods: ['GET'])]
    public function cite(Request $request): Response
    {
        $text = htmlentities($request->query->getString('text'), \ENT_QUOTES, 'UTF-8');

        return new Response(sprintf('<cite>%s</cite>', $text));
    }
}
