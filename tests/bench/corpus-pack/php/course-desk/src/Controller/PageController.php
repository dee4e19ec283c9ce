<?php

namespace App\Controller;

use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\BinaryFileResponse;
use Symfony\Component\HttpFoundation\Cookie;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Attribute\Route;
use Twig\Environment;

class PageController extends AbstractController
{
    private const PARTNERS = ['library' => 'https://library.example.org/', 'town' => 'https://town.example.org/'];

    #[Route('/hello')]
    public function hello(Request $request): Response
    {
        $name = $request->query->get('name', 'guest');

        return new Response('<html><body>Hello ' . $name . '</body></html>');
    }

    #[Route('/welcome')]
    public function welcome(Request $request): Response
    {
        return $this->render('welcome.html.twig', ['name' => $request->query->get('name', 'guest')]);
    }

    #[Route('/letter', methods: ['POST'])]
    public function letter(Request $request, Environment $twig): Response
    {
        $this->denyAccessUnlessGranted('ROLE_STAFF');
        $template = $twig->createTemplate('Dear {{ name }}, ' . $request->request->get('text'));

        return new Response($template->render(['name' => 'Ada']), 200, ['Content-Type' => 'text/plain']);
    }

    #[Route('/reminder', methods: ['POST'])]
    public function reminder(Request $request, Environment $twig): Response
    {
        $this->denyAccessUnlessGranted('ROLE_STAFF');
        $template = $twig->createTemplate('Dear {{ name }}, {{ text }}');

        return new Response($template->render(['name' => 'Ada', 'text' => $request->request->get('text')]), 200, ['Content-Type' => 'text/plain']);
    }

    #[Route('/leave')]
    public function leave(Request $request): RedirectResponse
    {
        return $this->redirect($request->query->get('url', '/'));
    }

    #[Route('/partner/{name}')]
    public function partner(string $name): RedirectResponse
    {
        return $this->redirect(self::PARTNERS[$name] ?? '/');
    }

    #[Route('/material')]
    public function material(Request $request): BinaryFileResponse
    {
        $this->denyAccessUnlessGranted('ROLE_USER');
        $path = $this->getParameter('kernel.project_dir') . '/var/material/' . $request->query->get('file');

        return new BinaryFileResponse($path);
    }

    #[Route('/syllabus')]
    public function syllabus(Request $request): BinaryFileResponse
    {
        $this->denyAccessUnlessGranted('ROLE_USER');
        $root = realpath($this->getParameter('kernel.project_dir') . '/var/syllabus');
        $path = realpath($root . '/' . $request->query->get('file'));
        if ($path === false || !str_starts_with($path, $root . \DIRECTORY_SEPARATOR)) {
            throw $this->createNotFoundException();
        }

        return $this->file($path);
    }

    #[Route('/remember', methods: ['POST'])]
    public function remember(): Response
    {
        $this->denyAccessUnlessGranted('ROLE_USER');
        $token = bin2hex(random_bytes(24));
        $response = new Response();
        $response->headers->setCookie(new Cookie('remember', $token, '+30 days', '/', null, false, false));

        return $response;
    }

    #[Route('/device', methods: ['POST'])]
    public function device(): Response
    {
        $this->denyAccessUnlessGranted('ROLE_USER');
        $response = new Response();
        $cookie = Cookie::create('device', bin2hex(random_bytes(24)))->withSecure(true)->withHttpOnly(true)->withSameSite('strict');
        $response->headers->setCookie($cookie);

        return $response;
    }

    #[Route('/voucher', methods: ['POST'])]
    public function voucher(): Response
    {
        $this->denyAccessUnlessGranted('ROLE_STAFF');
        $code = strtoupper(substr(str_shuffle('ABCDEFGHJKLMNPQRSTUVWXYZ23456789'), 0, 8));

        return $this->json(['code' => $code]);
    }
}
