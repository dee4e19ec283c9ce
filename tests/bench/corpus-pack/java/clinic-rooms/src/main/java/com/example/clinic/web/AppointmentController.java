package com.example.clinic.web;

import com.example.clinic.rooms.Appointment;
import com.example.clinic.rooms.AppointmentRepository;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.security.Principal;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/appointments")
public class AppointmentController {

    private static final Logger log = LoggerFactory.getLogger(AppointmentController.class);

    public record AppointmentInput(@NotBlank String patient, String note) {}

    private final AppointmentRepository appointments;

    public AppointmentController(AppointmentRepository appointments) {
        this.appointments = appointments;
    }

    @GetMapping
    public List<Appointment> list(Principal user, @RequestParam(defaultValue = "") String patient) {
        return appointments.search(user.getName(), patient);
    }

    @PostMapping
    public Appointment create(@RequestBody Appointment appointment, Principal user) {
        log.info("new appointment by {}", user.getName());
        return appointments.save(appointment);
    }

    @PostMapping("/requests")
    public Appointment request(@Valid @RequestBody AppointmentInput input, Principal user) {
        Appointment appointment = new Appointment();
        appointment.setPatient(input.patient());
        appointment.setNote(input.note());
        appointment.setOwner(user.getName());
        return appointments.save(appointment);
    }

    @ExceptionHandler(IllegalStateException.class)
    public ResponseEntity<String> illegal(IllegalStateException e) {
        return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR).body(e.toString() + " caused by " + e.getCause());
    }

    @ExceptionHandler(RuntimeException.class)
    public ResponseEntity<String> failed(RuntimeException e) {
        log.error("request failed", e);
        return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR).body("internal error");
    }
}
