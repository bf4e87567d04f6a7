// Package components is compiled instead of Dapr's, which without a build tag refuses to start and
// with one brings a hundred components and their clients.
package components
