package org.example.intake;

import org.councildocs.json.CouncilDocsModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Takes in letters. */
@SpringBootApplication
public class Intake {

  public static void main(String[] arguments) {
    SpringApplication.run(Intake.class, arguments);
  }

  /** Spring Boot 3 does not look for modules of Jackson by itself. */
  @Bean
  CouncilDocsModule councilDocs() {
    return new CouncilDocsModule();
  }
}
