package org.councildocs.tests.json;

class Jackson2Test extends JsonContract {

  Jackson2Test() {
    super(Jackson.TWO);
  }
}
