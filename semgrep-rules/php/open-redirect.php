<?php

$next = $_GET['next'];
// ruleid: vetlint-php-open-redirect
header('Location: ' . $next);

// ruleid: vetlint-php-open-redirect
header("Location: $next", true, 302);

$page = $_POST['page'] ?? 'home';
$paths = ['home' => '/', 'orders' => '/orders'];
// ok: vetlint-php-open-redirect
header('Location: ' . ($paths[$page] ?? '/'));
// ok: vetlint-php-open-redirect
header('Location: /orders?id=' . urlencode($_GET['id']));

class LoginController extends Controller
{
    public function store(Request $request)
    {
        // ruleid: vetlint-php-open-redirect
        return redirect($request->input('next', '/'));
    }

    public function leave(Request $request)
    {
        $url = $request->query('url');
        // ruleid: vetlint-php-open-redirect
        return redirect()->away($url);
    }

    public function old(Request $request)
    {
        // ruleid: vetlint-php-open-redirect
        return new RedirectResponse($request->query->get('target'));
    }

    public function local(Request $request)
    {
        $next = $request->input('next', '/');
        if (!str_starts_with($next, '/') || str_starts_with($next, '//')) {
            $next = '/';
        }
        // ok: vetlint-php-open-redirect
        return redirect($next);
    }

    public function checked(Request $request)
    {
        $url = $request->query('url');
        if (!$this->isAllowedHost($url)) {
            abort(400);
        }
        // ok: vetlint-php-open-redirect
        return redirect()->away($url);
    }

    public function named(Request $request)
    {
        // ok: vetlint-php-open-redirect
        return redirect(route('orders.show', ['order' => $request->input('order')]));
    }
}
