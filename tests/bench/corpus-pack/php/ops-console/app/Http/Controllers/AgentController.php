<?php

namespace App\Http\Controllers;

use App\Agent\Agent;
use Illuminate\Http\Request;

class AgentController extends Controller
{
    public function chat(Request $request, Agent $agent)
    {
        $data = $request->validate(['question' => 'required|string|max:2000']);

        return ['answer' => $agent->converse($data['question'])];
    }
}
