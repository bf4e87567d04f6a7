// Package wfengine is compiled instead of Dapr's: the same surface with no workflow behind it.
package wfengine

import (
	"context"
	"errors"

	"google.golang.org/grpc"

	"github.com/dapr/components-contrib/workflows"
	workflowacl "github.com/dapr/dapr/pkg/acl/workflow"
	"github.com/dapr/dapr/pkg/actors"
	"github.com/dapr/dapr/pkg/actors/targets/workflow/orchestrator"
	"github.com/dapr/dapr/pkg/apis/mcpserver/v1alpha1"
	"github.com/dapr/dapr/pkg/config"
	runtimev1pb "github.com/dapr/dapr/pkg/proto/runtime/v1"
	"github.com/dapr/dapr/pkg/resiliency"
	"github.com/dapr/dapr/pkg/runtime/compstore"
	"github.com/dapr/dapr/pkg/runtime/processor"
	"github.com/dapr/dapr/pkg/runtime/wfengine/inprocess"
	"github.com/dapr/dapr/pkg/runtime/wfengine/wfregistrar"
	"github.com/dapr/dapr/pkg/security"
	"github.com/dapr/kit/crypto/spiffe/signer"
)

var errWithout = errors.New("this daprd was built without workflows")

type Interface interface {
	wfregistrar.Registrar
	Run(context.Context) error
	RegisterGrpcServer(*grpc.Server)
	Client() workflows.Workflow
	RuntimeMetadata() *runtimev1pb.MetadataWorkflows
	ActivityActorType() string
	WorkflowActorType() string
}

// Options are the runtime's; none is used.
type Options struct {
	AppID                           string
	Namespace                       string
	Actors                          actors.Interface
	Spec                            *config.WorkflowSpec
	BackendManager                  processor.WorkflowBackendManager
	Resiliency                      resiliency.Provider
	EventSink                       orchestrator.EventSink
	ComponentStore                  *compstore.ComponentStore
	Security                        security.Handler
	InProcessExecutor               *inprocess.Executor
	EnableClusteredDeployment       bool
	WorkflowsRemoteActivityReminder bool
	WorkflowHistorySigning          bool
	MaxRequestBodySize              int
	Signer                          *signer.Signer
	WorkflowAccessPolicies          *workflowacl.Holder
}

type without struct{}

func New(Options) (Interface, error) { return without{}, nil }

// Run ends with the runtime: an earlier end of one part is taken for the end of all.
func (without) Run(ctx context.Context) error {
	<-ctx.Done()
	return nil
}

// Client is asked only after an actor runtime was found, and there is none without a placement service.
func (without) Client() workflows.Workflow { return nil }

func (without) RegisterGrpcServer(*grpc.Server)              {}
func (without) ActivityActorType() string                    { return "" }
func (without) WorkflowActorType() string                    { return "" }
func (without) EnsureActorsRegistered(context.Context) error { return errWithout }
func (without) UnregisterMCPServer(string)                   {}

func (without) RuntimeMetadata() *runtimev1pb.MetadataWorkflows {
	return &runtimev1pb.MetadataWorkflows{}
}

func (without) RegisterMCPServer(context.Context, v1alpha1.MCPServer, *compstore.ComponentStore, security.Handler) error {
	return errWithout
}
