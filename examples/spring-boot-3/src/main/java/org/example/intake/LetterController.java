package org.example.intake;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.util.Map;
import org.councildocs.document.Letter;
import org.councildocs.validation.ConstraintFindings;
import org.councildocs.validation.Finding;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives a sound letter back, and says of another what is wrong where. */
@RestController
class LetterController {

  @PostMapping("/letters")
  Letter take(@Valid @RequestBody Letter letter) {
    return letter;
  }

  @ExceptionHandler
  ProblemDetail refused(MethodArgumentNotValidException refusal) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    problem.setTitle("The letter is not sound");
    problem.setProperty(
        "findings",
        refusal.getFieldErrors().stream().map(LetterController::finding).toList());
    return problem;
  }

  private static Map<String, Object> finding(FieldError error) {
    String rule =
        ConstraintFindings.of(error.unwrap(ConstraintViolation.class))
            .map(Finding::rule)
            .orElseThrow();
    return Map.of(
        "rule", rule, "path", error.getField(), "message", error.getDefaultMessage());
  }
}
