package com.example.clinic.rooms;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

public interface AppointmentRepository extends JpaRepository<Appointment, Long> {

    @Query("select a from Appointment a where a.owner = :owner and a.patient like concat('%', :patient, '%')")
    List<Appointment> search(@Param("owner") String owner, @Param("patient") String patient);
}
