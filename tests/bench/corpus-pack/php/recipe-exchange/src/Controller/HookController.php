<?php

namespace App\Controller;

use Doctrine\DBAL\Connection;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Attribute\Route;

final class HookController extends AbstractController
{
    public function __construct(private Connection $connection)
    {
    }

    private function genuine(Request $request, string $secret): bool
    {
        return hash_equals(hash_hmac('sha256', $request->getContent(), $secret), $request->headers->get('X-Signature', ''));
    }

    #[Route('/hooks/newsletter', methods: ['POST'])]
    public function newsletter(Request $request): Response
    {
        if ($request->headers->has('X-Signature') && !$this->genuine($request, $_ENV['NEWSLETTER_SECRET'])) {
            return new Response('', 401);
        }
        $this->connection->delete('subscribers', ['email' => $request->toArray()['email']]);

        return new Response('', 204);
    }

    #[Route('/hooks/shop', methods: ['POST'])]
    public function shop(Request $request): Response
    {
        if (!$request->headers->has('X-Signature') || !$this->genuine($request, $_ENV['SHOP_SECRET'])) {
            return new Response('', 401);
        }
        $this->connection->update('orders', ['paid' => 1], ['reference' => $request->toArray()['reference']]);

        return new Response('', 204);
    }

    #[Route('/hooks/moderation', methods: ['POST'])]
    public function moderation(Request $request): Response
    {
        $this->connection->delete('recipes', ['id' => $request->toArray()['recipe']]);

        return new Response('', 204);
    }

    #[Route('/hooks/video', methods: ['POST'])]
    public function video(Request $request): Response
    {
        $genuine = $this->genuine($request, $_ENV['VIDEO_SECRET']);
        if ($genuine === false) {
            throw $this->createAccessDeniedException();
        }
        $this->connection->update('recipes', ['video' => 1], ['id' => $request->toArray()['recipe']]);

        return new Response('', 204);
    }
}
