import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseCookie;

class Desk {
    void login(HttpServletResponse response, String ticket) {
        // ruleid: vetlint-java-insecure-cookie
        Cookie cookie = new Cookie("session_token", ticket);
        cookie.setPath("/");
        response.addCookie(cookie);
    }

    void open(HttpServletResponse response, String ticket) {
        // ruleid: vetlint-java-insecure-cookie
        Cookie auth = new Cookie("auth", ticket);
        auth.setHttpOnly(false);
        response.addCookie(auth);
    }

    String bare(String ticket) {
        // ruleid: vetlint-java-insecure-cookie
        return ResponseCookie.from("refresh_token", ticket).path("/").build().toString();
    }

    void careful(HttpServletResponse response, String ticket) {
        // ok: vetlint-java-insecure-cookie
        Cookie cookie = new Cookie("session_token", ticket);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
    }

    void logout(HttpServletResponse response) {
        // ok: vetlint-java-insecure-cookie
        Cookie cookie = new Cookie("session_token", "");
        response.addCookie(cookie);
    }

    void colours(HttpServletResponse response) {
        // ok: vetlint-java-insecure-cookie
        Cookie cookie = new Cookie("theme", "dark");
        response.addCookie(cookie);
    }

    String full(String ticket) {
        // ok: vetlint-java-insecure-cookie
        return ResponseCookie.from("refresh_token", ticket).httpOnly(true).secure(true).build().toString();
    }
}
