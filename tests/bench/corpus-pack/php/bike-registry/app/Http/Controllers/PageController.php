<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;

class PageController extends Controller
{
    public function home()
    {
        return view('home');
    }

    public function hello(Request $request)
    {
        return response('<h1>Hello ' . $request->query('name') . '</h1>');
    }

    public function goodbye(Request $request)
    {
        return response('<h1>Goodbye ' . e($request->query('name')) . '</h1>');
    }
}
