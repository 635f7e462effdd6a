/** The message channel between office.js in the add-in's page and its host: envelopes, no content. */

/** `_messageType` of what is no answer. */
const REQUEST = 0;

/** `_actionType` of a request. */
const INVOKE = 0;
const REGISTER = 1;
const UNREGISTER = 2;

export interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface ChannelHandlers {
  /** Answers an invocation; undefined sends no answer. */
  invoke(action: string, data: unknown): unknown;
  /** The page listens to an event from now on, or no longer. */
  listening(event: string, on: boolean): void;
}

export class Channel {
  private conversation = "";
  private calls = 0;

  /** `post` hands a text to the add-in's page. */
  constructor(
    private readonly handlers: ChannelHandlers,
    private readonly post: (text: string) => void
  ) {}

  /** A message from the page; what is none of office.js's is left alone. */
  receive(text: unknown): void {
    const message = parse(text);
    if (!message) return;
    this.conversation = message._conversationId;
    if (message._actionType === REGISTER || message._actionType === UNREGISTER) {
      this.handlers.listening(message._actionName, message._actionType === REGISTER);
      this.reply(message, { Version: 1, Error: 0 });
      return;
    }
    const answer = this.handlers.invoke(message._actionName, message._data);
    if (answer instanceof Promise) void answer.then((data) => this.reply(message, data));
    else if (answer !== undefined) this.reply(message, answer);
  }

  private reply(request: Envelope, data: unknown): void {
    this.send({
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _errorCode: 0,
      _responseType: 0,
      _data: data,
    });
  }

  /** Sends an event that the page registered for. */
  event(name: string, data: unknown): void {
    this.send({
      _messageType: 1,
      _actionName: name,
      _conversationId: this.conversation,
      _correlationId: -1,
      _errorCode: 0,
      _responseType: 1,
      _data: data,
    });
  }

  /** Calls a method of the page's, which answers nothing: those are of a conversation beside the page's own. */
  call(name: string, data: unknown): void {
    this.send({
      _messageType: REQUEST,
      _actionType: INVOKE,
      _actionName: name,
      _conversationId: `${this.conversation}_ntf`,
      _correlationId: ++this.calls,
      _data: data,
    });
  }

  private send(message: object): void {
    this.post(JSON.stringify({ ...message, _origin: "", _serializerVersion: 1 }));
  }
}

function parse(text: unknown): Envelope | undefined {
  if (typeof text !== "string" || !text.includes("_actionName")) return undefined;
  try {
    const message = JSON.parse(text) as Envelope;
    return message._messageType === REQUEST ? message : undefined;
  } catch {
    return undefined;
  }
}
