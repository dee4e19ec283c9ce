package main

import "testing"

const testPassword = "not-a-real-password"

func TestEtag(t *testing.T) {
	if etag([]byte(testPassword)) == "" {
		t.Fatal("no tag")
	}
}
