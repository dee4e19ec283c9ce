<?php

namespace App\Services;

use OpenAI\Laravel\Facades\OpenAI;

class Assistant
{
    public function ask(string $system, string $question): string
    {
        $result = OpenAI::chat()->create([
            'model' => 'gpt-4o-mini',
            'messages' => [
                ['role' => 'system', 'content' => $system],
                ['role' => 'user', 'content' => $question],
            ],
        ]);

        return trim((string) $result->choices[0]->message->content);
    }
}
