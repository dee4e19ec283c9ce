<?php

namespace App\Controller;

use Doctrine\DBAL\Connection;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\DependencyInjection\Attribute\Autowire;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Attribute\Route;

class HookController extends AbstractController
{
    public function __construct(private Connection $connection, #[Autowire('%video_secret%')] private string $videoSecret)
    {
    }

    #[Route('/hooks/payment', methods: ['POST'])]
    public function payment(Request $request): Response
    {
        $event = $request->toArray();
        if ($event['status'] === 'paid') {
            $this->connection->update('bookings', ['paid' => 1], ['reference' => $event['reference']]);
        }

        return new Response('', 204);
    }

    #[Route('/hooks/video', methods: ['POST'])]
    public function video(Request $request): Response
    {
        $expected = hash_hmac('sha256', $request->getContent(), $this->videoSecret);
        if (!hash_equals($expected, $request->headers->get('X-Signature', ''))) {
            return new Response('', 401);
        }
        $this->connection->update('lessons', ['recorded' => 1], ['id' => $request->toArray()['lesson']]);

        return new Response('', 204);
    }
}
