<?php

declare(strict_types=1);

namespace Desk;

use PDO;

final class Guests
{
    public function __construct(private PDO $pdo)
    {
    }

    public function byName(string $name): array
    {
        $sql = "SELECT id, name, room FROM guests WHERE name = '" . $name . "'";

        return $this->pdo->query($sql)->fetchAll(PDO::FETCH_ASSOC);
    }

    public function byRoom(string $room): array
    {
        $statement = $this->pdo->prepare('SELECT id, name, room FROM guests WHERE room = :room');
        $statement->execute(['room' => $room]);

        return $statement->fetchAll(PDO::FETCH_ASSOC);
    }

    public function move(string $id, string $room): void
    {
        $statement = $this->pdo->prepare("UPDATE guests SET room = ? WHERE id = $id");
        $statement->execute([$room]);
    }

    public function checkOut(string $id): void
    {
        $this->pdo->exec(sprintf('UPDATE guests SET gone = 1 WHERE id = %d', $id));
    }

    public function user(string $email): ?array
    {
        $statement = $this->pdo->prepare('SELECT id, email, password FROM users WHERE email = ?');
        $statement->execute([$email]);

        return $statement->fetch(PDO::FETCH_ASSOC) ?: null;
    }

    public function addUser(string $email, string $hash): void
    {
        $this->pdo->prepare('INSERT INTO users (email, password) VALUES (?, ?)')->execute([$email, $hash]);
    }
}
