Rails.application.routes.draw do
  resources :issues do
    member do
      post :deliver
      post :withdraw
      get :preview
      get :render_text
    end
    collection do
      get :find
      get :by_tag
    end
  end
  resources :subscribers, only: %i[create update destroy]
  get "/unsubscribe", to: "subscribers#unsubscribe"
  get "/click", to: "clicks#show"
  get "/read", to: "clicks#read"
  resource :attachments, only: %i[show create] do
    get :picture
    post :fetch
    post :fetch_partner
  end
  post "/webhooks/mail", to: "webhooks#mail"
  post "/webhooks/stripe", to: "webhooks#stripe"
  post "/webhooks/bounces", to: "webhooks#bounces"
  post "/webhooks/complaints", to: "webhooks#complaints"
  post "/drafts/suggest", to: "drafts#suggest"
  post "/drafts/outline", to: "drafts#outline"
  post "/drafts/segment", to: "drafts#segment"
  post "/drafts/audience", to: "drafts#audience"
end
