<?php

namespace App\Controller;

use App\Entity\Course;
use App\Repository\CourseRepository;
use Psr\Log\LoggerInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Component\Security\Http\Attribute\IsGranted;

#[Route('/courses')]
class CourseController extends AbstractController
{
    public function __construct(private CourseRepository $courses, private LoggerInterface $logger)
    {
    }

    #[Route('', methods: ['GET'])]
    public function index(Request $request): JsonResponse
    {
        if ($request->query->has('title')) {
            return $this->json($this->courses->titled($request->query->getString('title')));
        }

        return $this->json($this->courses->search($request->query->getString('q')));
    }

    #[Route('/rooms', methods: ['GET'])]
    public function rooms(Request $request): JsonResponse
    {
        return $this->json([
            'teachers' => $this->courses->teachers($request->query->getString('room')),
            'rooms' => $this->courses->rooms($request->query->getString('building')),
        ]);
    }

    #[Route('', methods: ['POST'])]
    #[IsGranted('ROLE_STAFF')]
    public function create(Request $request): JsonResponse
    {
        $course = new Course();
        $course->setTitle($request->getPayload()->getString('title'));
        $course->setPriceCents($request->getPayload()->getInt('price_cents'));
        $this->courses->save($course);

        return $this->json(['id' => $course->getId()], Response::HTTP_CREATED);
    }

    #[Route('/{id}', methods: ['PATCH'])]
    #[IsGranted('ROLE_TEACHER')]
    public function update(int $id, Request $request): JsonResponse
    {
        $course = $this->courses->find($id) ?? throw $this->createNotFoundException();
        try {
            foreach ($request->toArray() as $field => $value) {
                $course->{'set' . ucfirst($field)}($value);
            }
            $this->courses->save($course);
        } catch (\Throwable $e) {
            return new JsonResponse(['error' => (string) $e], 500);
        }

        return $this->json(['ok' => true]);
    }

    #[Route('/{id}/publish', methods: ['POST'])]
    #[IsGranted('ROLE_STAFF')]
    public function publish(int $id): JsonResponse
    {
        $course = $this->courses->find($id) ?? throw $this->createNotFoundException();
        try {
            $course->setPublished(true);
            $this->courses->save($course);
        } catch (\Throwable $e) {
            $this->logger->error('publish failed', ['exception' => $e]);

            return new JsonResponse(['error' => 'The course could not be published.'], 500);
        }

        return $this->json(['ok' => true]);
    }

    #[Route('/{id}', methods: ['DELETE'])]
    public function delete(int $id): JsonResponse
    {
        $course = $this->courses->find($id) ?? throw $this->createNotFoundException();
        $this->courses->remove($course);

        return $this->json(['ok' => true]);
    }
}
