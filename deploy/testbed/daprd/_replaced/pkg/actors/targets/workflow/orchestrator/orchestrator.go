// Package orchestrator is compiled instead of Dapr's.
package orchestrator

// EventSink is a field of the runtime's configuration that nobody sets.
type EventSink any
