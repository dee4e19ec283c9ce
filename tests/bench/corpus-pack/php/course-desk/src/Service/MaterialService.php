<?php

namespace App\Service;

use Psr\Log\LoggerInterface;
use Symfony\Component\Process\Process;
use Symfony\Contracts\HttpClient\HttpClientInterface;

class MaterialService
{
    private const FORMATS = ['pdf', 'epub'];
    private const FEEDS = ['news' => 'https://news.example.org/feed', 'dates' => 'https://dates.example.org/feed'];

    public function __construct(private HttpClientInterface $client, private LoggerInterface $logger)
    {
    }

    public function convert(string $file, string $format): string
    {
        $process = Process::fromShellCommandline("pandoc $file -t $format -o /tmp/out.$format");
        $process->mustRun();

        return "/tmp/out.$format";
    }

    public function convertStored(int $id, string $format): string
    {
        if (!in_array($format, self::FORMATS, true)) {
            throw new \InvalidArgumentException('unknown format');
        }
        $process = new Process(['pandoc', "/srv/material/$id.md", '-o', "/tmp/$id.$format"]);
        $process->mustRun();

        return "/tmp/$id.$format";
    }

    public function import(string $url): string
    {
        return $this->client->request('GET', $url)->getContent();
    }

    public function feed(string $name): string
    {
        $address = self::FEEDS[$name] ?? throw new \InvalidArgumentException('unknown feed');

        return $this->client->request('GET', $address, ['max_redirects' => 0])->getContent();
    }

    public function archive(string $name): array
    {
        return $this->client->request('GET', 'https://archive.college.example/' . rawurlencode($name), ['verify_peer' => false, 'verify_host' => false])->toArray();
    }

    public function catalogue(string $name): array
    {
        return $this->client->request('GET', 'https://catalogue.college.example/' . rawurlencode($name), ['cafile' => '/etc/ssl/college.pem'])->toArray();
    }

    public function login(string $user, string $password): void
    {
        $this->logger->info("material login $user:$password");
        $this->client->request('POST', 'https://archive.college.example/login', ['auth_basic' => [$user, $password]]);
    }

    public function logout(string $user): void
    {
        $this->client->request('POST', 'https://archive.college.example/logout', ['query' => ['user' => $user]]);
        $this->logger->info('material logout', ['user' => $user]);
    }
}
