// Package api stands where Dapr's workflow engine has its public words.
package api

import "errors"

// ErrInstanceNotFound is what Dapr's HTTP routes for workflows compare with; nothing here returns it.
var ErrInstanceNotFound = errors.New("no such instance")
