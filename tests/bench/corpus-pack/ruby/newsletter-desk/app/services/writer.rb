class Writer
  def self.ask(prompt)
    client = Anthropic::Client.new(access_token: ENV.fetch("ANTHROPIC_API_KEY"))
    answer = client.messages(parameters: { model: "claude-3-5-sonnet-20241022", max_tokens: 800, messages: [{ role: "user", content: prompt }] })
    answer.dig("content", 0, "text").to_s.strip
  end
end
