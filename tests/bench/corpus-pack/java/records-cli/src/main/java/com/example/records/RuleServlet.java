package com.example.records;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.script.ScriptException;

@WebServlet("/rules")
public class RuleServlet extends HttpServlet {

    private final Rules rules = new Rules();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType("text/plain");
        int members = Integer.parseInt(request.getParameter("members"));
        if (request.getParameter("script") != null) {
            response.getWriter().println(rules.fee(request.getParameter("script"), members));
        } else {
            response.getWriter().println(rules.knownFee(request.getParameter("name"), members));
        }
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        try {
            int members = Integer.parseInt(request.getParameter("members"));
            boolean fits = rules.matches(request.getParameter("condition"), members) && rules.atLeast(request.getParameter("limit"), members);
            response.setStatus(fits ? 200 : 409);
        } catch (ScriptException e) {
            log("rule failed", e);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "The rule cannot be read.");
        }
    }
}
