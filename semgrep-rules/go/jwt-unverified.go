package fixtures

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

func currentUser(raw string) (string, error) {
	// ruleid: vetlint-go-jwt-unverified
	token, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

func readClaims(parser *jwt.Parser, raw string) jwt.MapClaims {
	claims := jwt.MapClaims{}
	// ruleid: vetlint-go-jwt-unverified
	parser.ParseUnverified(raw, claims)
	return claims
}

func unsigned(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(token *jwt.Token) (any, error) {
		// ruleid: vetlint-go-jwt-unverified
		return jwt.UnsafeAllowNoneSignatureType, nil
	})
}

func verified(raw string, key []byte) (*jwt.Token, error) {
	// ok: vetlint-go-jwt-unverified
	return jwt.Parse(raw, func(token *jwt.Token) (any, error) {
		if _, ok := token.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, errors.New("unexpected method")
		}
		return key, nil
	}, jwt.WithValidMethods([]string{"HS256"}))
}

func byIssuer(raw string, keys map[string][]byte) (*jwt.Token, error) {
	claims := jwt.MapClaims{}
	// ok: vetlint-go-jwt-unverified
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return nil, err
	}
	issuer, _ := claims.GetIssuer()
	token, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return keys[issuer], nil })
	return token, err
}

func signed(token *jwt.Token, key []byte) (string, error) {
	// ok: vetlint-go-jwt-unverified
	return token.SignedString(key)
}

func byHand(parser *jwt.Parser, raw string, find jwt.Keyfunc) (*jwt.Token, error) {
	// ok: vetlint-go-jwt-unverified
	token, parts, err := parser.ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return nil, err
	}
	key, err := find(token)
	if err != nil {
		return nil, err
	}
	return token, token.Method.Verify(parts[0]+"."+parts[1], token.Signature, key)
}
