class Ask
  def self.call(system, question)
    client = OpenAI::Client.new(access_token: ENV.fetch("OPENAI_API_KEY"))
    answer = client.chat(parameters: { model: "gpt-4o-mini", messages: [{ role: "system", content: system }, { role: "user", content: question }] })
    answer.dig("choices", 0, "message", "content").to_s.strip
  end
end
