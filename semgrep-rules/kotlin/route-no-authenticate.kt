package fixtures

import io.ktor.http.*
import io.ktor.server.application.*
import io.ktor.server.auth.*
import io.ktor.server.request.*
import io.ktor.server.response.*
import io.ktor.server.routing.*

fun Application.routes(store: Store) {
    routing {
        authenticate("jwt") {
            // ok: vetlint-kotlin-route-no-authenticate
            delete("/orders/{id}") {
                store.remove(call.parameters["id"]!!)
                call.respond(HttpStatusCode.NoContent)
            }
            route("/admin") {
                // ok: vetlint-kotlin-route-no-authenticate
                post("/settings") { call.respond(HttpStatusCode.OK) }
            }
        }
        // ruleid: vetlint-kotlin-route-no-authenticate
        delete("/users/{id}") {
            store.remove(call.parameters["id"]!!)
            call.respond(HttpStatusCode.NoContent)
        }
        // ruleid: vetlint-kotlin-route-no-authenticate
        post("/admin/settings") {
            store.save(call.receive<Settings>())
            call.respond(HttpStatusCode.OK)
        }
        // ok: vetlint-kotlin-route-no-authenticate
        put("/profile") {
            val session = call.sessions.get<UserSession>() ?: return@put call.respond(HttpStatusCode.Unauthorized)
            store.save(session)
        }
        // ok: vetlint-kotlin-route-no-authenticate
        post("/login") { call.respond(HttpStatusCode.OK) }
        // ok: vetlint-kotlin-route-no-authenticate
        post("/orders") { call.respond(HttpStatusCode.OK) }
        // ok: vetlint-kotlin-route-no-authenticate
        get("/users") { call.respond(store.all()) }
    }
}

fun Route.guarded(store: Store) {
    // ok: vetlint-kotlin-route-no-authenticate
    delete("/notes/{id}") { call.respond(HttpStatusCode.NoContent) }
}
