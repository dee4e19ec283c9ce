<?php

namespace App\Http\Controllers;

use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Hash;
use Illuminate\Support\Facades\Log;
use Illuminate\Support\Str;

class SessionController extends Controller
{
    public function login(Request $request)
    {
        $credentials = $request->validate(['email' => 'required|email', 'password' => 'required|string']);
        if (! Auth::attempt($credentials)) {
            Log::warning('failed login', $credentials);

            return back()->withErrors(['email' => 'Wrong email or password.']);
        }
        $request->session()->regenerate();

        return redirect($request->input('next', '/bikes'));
    }

    public function leave(Request $request)
    {
        $user = $request->user();
        Auth::logout();
        $request->session()->invalidate();
        Log::info('signed out', ['user' => $user?->id]);

        return redirect()->intended('/');
    }

    public function register(Request $request)
    {
        $request->validate(['email' => 'required|email|unique:users', 'password' => 'required|min:10']);
        $user = User::create($request->all());
        Auth::login($user);

        return redirect('/bikes');
    }

    public function changePassword(Request $request)
    {
        $data = $request->validate(['password' => 'required|string|min:10|confirmed']);
        $request->user()->forceFill(['password' => Hash::make($data['password'])])->save();

        return back();
    }

    public function kioskAccount(Request $request)
    {
        $data = $request->validate(['name' => 'required|string', 'password' => 'required|string']);
        $user = new User(['name' => $data['name'], 'password' => md5($data['password'])]);
        $user->save();

        return back();
    }

    public function resetLink(Request $request)
    {
        $user = User::where('email', $request->input('email'))->firstOrFail();
        $user->forceFill(['reset_token' => md5(uniqid((string) mt_rand(), true))])->save();

        return back();
    }

    public function inviteLink(Request $request)
    {
        $token = Str::random(40);
        $request->user()->forceFill(['invite_token' => hash('sha256', $token)])->save();

        return back()->with('invite', $token);
    }
}
