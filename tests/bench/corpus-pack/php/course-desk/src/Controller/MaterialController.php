<?php

namespace App\Controller;

use App\Service\MaterialService;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Component\Security\Http\Attribute\IsGranted;

#[Route('/material')]
#[IsGranted('ROLE_TEACHER')]
class MaterialController extends AbstractController
{
    public function __construct(private MaterialService $material)
    {
    }

    #[Route('/convert', methods: ['POST'])]
    public function convert(Request $request): Response
    {
        return $this->file($this->material->convert($request->request->get('file'), $request->request->get('format')));
    }

    #[Route('/{id}/convert', methods: ['POST'])]
    public function convertStored(int $id, Request $request): Response
    {
        return $this->file($this->material->convertStored($id, $request->request->getString('format')));
    }

    #[Route('/import', methods: ['POST'])]
    public function import(Request $request): Response
    {
        return new Response($this->material->import($request->request->get('url')), 200, ['Content-Type' => 'text/plain']);
    }

    #[Route('/feed/{name}', methods: ['GET'])]
    public function feed(string $name): Response
    {
        return new Response($this->material->feed($name), 200, ['Content-Type' => 'application/xml']);
    }
}
