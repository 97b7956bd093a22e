package org.example.intake;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes in letters. */
@SpringBootApplication
public class Intake {

  public static void main(String[] arguments) {
    SpringApplication.run(Intake.class, arguments);
  }
}
