import { image, type RawPrompts, textBlock } from './fixture.ts';

const user = 'user' as const;

export const plainPrompts: RawPrompts = {
  test_simple_prompt: {
    description: 'A prompt without arguments.',
    get: () => ({ messages: [{ role: user, content: textBlock('This is a simple prompt for testing.') }] }),
  },

  test_prompt_with_arguments: {
    description: 'A prompt with two arguments.',
    arguments: [
      { name: 'arg1', description: 'The first', required: true },
      { name: 'arg2', description: 'The second', required: true },
    ],
    get: (_, { arg1, arg2 }) => ({
      messages: [{ role: user, content: textBlock(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`) }],
    }),
  },

  test_prompt_with_embedded_resource: {
    description: 'A prompt with a resource in it.',
    arguments: [{ name: 'resourceUri', description: 'The resource', required: true }],
    get: (_, { resourceUri = '' }) => ({
      messages: [
        {
          role: user,
          content: {
            type: 'resource',
            resource: { uri: resourceUri, mimeType: 'text/plain', text: 'Embedded resource content for testing.' },
          },
        },
        { role: user, content: textBlock('Please process the embedded resource above.') },
      ],
    }),
  },

  test_prompt_with_image: {
    description: 'A prompt with a picture in it.',
    get: () => ({
      messages: [
        { role: user, content: image },
        { role: user, content: textBlock('Please analyze the image above.') },
      ],
    }),
  },
};
