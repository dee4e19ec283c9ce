<?php

namespace App\Agent;

use OpenAI;

class Agent
{
    public function __construct(private Tools $tools)
    {
    }

    private function client(): OpenAI\Client
    {
        return OpenAI::client((string) config('services.openai.key'));
    }

    public function converse(string $question): string
    {
        $messages = [['role' => 'user', 'content' => $question]];
        for ($turn = 0; $turn < 8; $turn++) {
            $reply = $this->client()->chat()->create(['model' => 'gpt-4o-mini', 'messages' => $messages, 'tools' => config('agent.tools')])->choices[0]->message;
            if ($reply->toolCalls === []) {
                return (string) $reply->content;
            }
            $messages[] = $reply->toArray();
            foreach ($reply->toolCalls as $call) {
                $output = $this->tools->call($call->function->name, json_decode($call->function->arguments, true));
                $messages[] = ['role' => 'tool', 'tool_call_id' => $call->id, 'content' => $output];
            }
        }

        return 'The agent gave up.';
    }

    private function ask(string $prompt): string
    {
        $result = $this->client()->chat()->create(['model' => 'gpt-4o-mini', 'messages' => [['role' => 'user', 'content' => $prompt]]]);

        return trim((string) $result->choices[0]->message->content);
    }

    public function report(string $question): array
    {
        return $this->tools->answer($this->ask("Write one MySQL SELECT over servers: $question"));
    }

    public function stateCount(string $question): int
    {
        return $this->tools->count($this->ask("Answer with the state that is meant: $question"));
    }

    public function fix(string $incident): string
    {
        $script = $this->ask("Write a bash script that fixes this: $incident");

        return (string) shell_exec($script);
    }

    public function advise(string $incident): string
    {
        return e($this->ask("Give advice about this: $incident"));
    }
}
