<?php

function deletePost(PDO $pdo, ?array $user, array $post): void
{
    // ruleid: vetlint-php-optional-owner-check
    if ($user) {
        if ($post['user_id'] != $user['id']) {
            http_response_code(403);
            exit;
        }
    }
    $pdo->prepare('DELETE FROM posts WHERE id = ?')->execute([$post['id']]);
}

function updatePost(PDO $pdo, ?array $user, array $post): void
{
    // ruleid: vetlint-php-optional-owner-check
    if ($user && $post['owner_id'] !== $user['id']) {
        http_response_code(403);
        exit;
    }
    $pdo->prepare('UPDATE posts SET title = ?')->execute(['x']);
}

function deleteChecked(PDO $pdo, ?array $user, array $post): void
{
    if (!$user) {
        http_response_code(401);
        exit;
    }
    // ok: vetlint-php-optional-owner-check
    if ($user && $post['user_id'] !== $user['id']) {
        http_response_code(403);
        exit;
    }
    $pdo->prepare('DELETE FROM posts WHERE id = ?')->execute([$post['id']]);
}

function deleteEither(array $post, ?array $user): bool
{
    // ok: vetlint-php-optional-owner-check
    if (!$user || $post['user_id'] !== $user['id']) {
        return false;
    }
    return true;
}

function show(array $post, ?array $user): bool
{
    // ok: vetlint-php-optional-owner-check
    if ($user && $post['status'] !== 'draft') {
        return true;
    }
    return false;
}
