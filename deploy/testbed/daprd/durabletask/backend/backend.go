// Package backend stands where Dapr's workflow engine has its store.
//
// The engine is a module of its own that not every module proxy offers, and LearnFlow has no
// workflows. What is left are the names that the rest of daprd still mentions.
package backend

import "google.golang.org/protobuf/types/known/emptypb"

type (
	// Backend is never implemented.
	Backend any
	// WorkflowWorkItem is never made.
	WorkflowWorkItem struct{}
	// ActivityWorkItem is never made.
	ActivityWorkItem struct{}
)

// Named is a message that would carry a name.
type Named struct{ emptypb.Empty }

func (*Named) GetName() string { return "" }

// HistoryEvent is empty: an access policy for workflows finds nothing in it and refuses.
type HistoryEvent struct{ emptypb.Empty }

func (*HistoryEvent) GetTaskScheduled() *Named       { return nil }
func (*HistoryEvent) GetExecutionStarted() *Named    { return nil }
func (*HistoryEvent) GetExecutionTerminated() *Named { return nil }
func (*HistoryEvent) GetExecutionSuspended() *Named  { return nil }
func (*HistoryEvent) GetExecutionResumed() *Named    { return nil }
func (*HistoryEvent) GetEventRaised() *Named         { return nil }
func (*HistoryEvent) GetEventType() any              { return nil }

// CreateWorkflowInstanceRequest is empty for the same reason.
type CreateWorkflowInstanceRequest struct{ emptypb.Empty }

func (*CreateWorkflowInstanceRequest) GetStartEvent() *HistoryEvent { return nil }
