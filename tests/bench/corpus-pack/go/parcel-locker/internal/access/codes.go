package access

import (
	"crypto/rand"
	"encoding/base32"
	"log"
)

// ReturnCode makes the code of a parcel that goes back.
func ReturnCode(parcel string) (string, error) {
	raw := make([]byte, 10)
	if _, err := rand.Read(raw); err != nil {
		return "", err
	}
	code := base32.StdEncoding.EncodeToString(raw)
	log.Printf("parcel %s: return code made", parcel)
	return code, nil
}
